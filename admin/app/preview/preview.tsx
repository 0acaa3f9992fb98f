import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { openEntry } from '../store/decap-store.ts';
import { setReading, setWidth, showPage } from './frame.ts';
import { storedLook, storeLook, type Look } from './look.ts';
import { partsOf } from './page-parts.ts';
import { Tools } from './tools.tsx';
import { usePage } from './use-page.ts';

interface Props {
  /** Of the frame that Decap made. */
  document: Document;
  window: Window;
  entry: { get(key: string): unknown };
}

/** A place for our tools in the pane, above Decap's frame: inside it they would be shrunk with the page. */
function useToolbar(frame: Element | null): HTMLElement {
  const [bar] = useState(() => Object.assign(document.createElement('div'), { className: 'desk-preview-tools' }));
  useLayoutEffect(() => {
    frame?.before(bar);
    return () => bar.remove();
  }, [frame, bar]);
  return bar;
}

function useLook(): [Look, (look: Look) => void] {
  const [look, setLook] = useState(() => storedLook(localStorage));
  const choose = (next: Look) => {
    storeLook(localStorage, next);
    setLook(next);
  };
  return [look, choose];
}

/** 预览: the site's own page of what the form holds. */
export function Preview({ document: frameDocument, window: frameWindow, entry }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const frame = frameWindow.frameElement as HTMLElement | null;
  const bar = useToolbar(frame);
  const [look, choose] = useLook();
  const { html, problem, isLoading } = usePage(entry.get('data'));
  const { collection = '', path = '' } = openEntry() ?? {};
  const parts = useMemo(() => (html ? partsOf(html) : undefined), [html]);

  useEffect(() => {
    if (!parts || !place.current) return;
    showPage(frameDocument, place.current, { ...parts, content: parts.content.cloneNode(true) as DocumentFragment });
    setReading(frameDocument, look);
  }, [parts, frameDocument, look]);

  useEffect(() => {
    if (!frame) return;
    const refit = () => setWidth(frame, look);
    const observer = new ResizeObserver(refit);
    observer.observe(frame.parentElement!);
    observer.observe(bar);
    refit();
    return () => observer.disconnect();
  }, [frame, bar, look]);

  return (
    <>
      {createPortal(
        <Tools look={look} onChange={choose} problem={problem} isLoading={isLoading} collection={collection} path={path} />,
        bar,
      )}
      <div ref={place} />
    </>
  );
}
