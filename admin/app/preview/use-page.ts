import { useEffect, useState } from 'react';
import { sendForText } from '../request/send.ts';
import { openEntry } from '../store/decap-store.ts';
import { draftEntry, unsavedPictures } from '../store/draft-entry.ts';

export interface PageState {
  html?: string;
  problem?: string;
  isLoading: boolean;
}

const REST_MS = 400;

async function render(signal: AbortSignal): Promise<string> {
  const open = openEntry();
  if (!open) return '';
  const body = { ...draftEntry(open), assets: await unsavedPictures(open) };
  return sendForText('/cms-api/preview', { body, signal, quiet: true });
}

/** The site's own page of the form, anew whenever `version` has changed and the typing rests; an older answer is dropped. */
export function usePage(version: unknown): PageState {
  const [state, setState] = useState<PageState>({ isLoading: true });
  useEffect(() => {
    const stop = new AbortController();
    setState((before) => ({ ...before, isLoading: true }));
    const timer = setTimeout(() => {
      render(stop.signal).then(
        (html) => setState({ html, isLoading: false }),
        // The page before stays in sight: it is older, but says more than a sentence.
        (error: Error) => stop.signal.aborted || setState(({ html }) => ({ html, problem: error.message, isLoading: false })),
      );
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [version]);
  return state;
}
