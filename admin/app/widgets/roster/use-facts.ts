import { useEffect, useMemo, useState } from 'react';
import type { Facts, FormValues } from './facts.ts';
import { fetchBase, fetchIssuer, fetchScheme, type Base } from './gateway.ts';

/** What a key leads to; undefined while it is being fetched, where there is none, and where the gateway did not answer. */
function useFetched<T>(key: string | undefined, fetchOne: (key: string) => Promise<T | undefined>): T | undefined {
  const [fetched, setFetched] = useState<{ key: string; value: T | undefined }>();
  useEffect(() => {
    let isWanted = true;
    if (key === undefined) return undefined;
    fetchOne(key).then(
      (value) => isWanted && setFetched({ key, value }),
      () => isWanted && setFetched({ key, value: undefined }),
    );
    return () => {
      isWanted = false;
    };
  }, [key, fetchOne]);
  return fetched?.key === key ? fetched?.value : undefined;
}

/** The form with its references followed. The same object while nothing changes, so that a check is not asked for in vain. */
export function useFacts(form: FormValues): Facts {
  const issuer = useFetched(form.issuer, fetchIssuer);
  const scheme = useFetched(form.scheme, fetchScheme);
  return useMemo(() => {
    const { kind, honour, year, stage, order } = form;
    return { kind, honour, year, stage, order, issuer, scheme };
  }, [form, issuer, scheme]);
}

/** The published rows, by the gateway. */
export const useBase = ({ path }: FormValues): Base | undefined => useFetched<Base>(path, fetchBase);
