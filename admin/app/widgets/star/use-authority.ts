import { useEffect, useState } from 'react';
import type { Level } from '#domain/level/level.ts';
import { authorityOf, limitInWords, type Authority } from '#domain/roll/authority.ts';
import type { SchemeLevel } from '#domain/scheme/scheme.ts';
import type { PickScheme } from '../../../shared/api.ts';
import { organizationList } from '../organization/list.ts';

async function schemeLevels(id: string | undefined): Promise<SchemeLevel[] | undefined> {
  if (!id) return undefined;
  const response = await fetch('/cms-api/lists/schemes.json');
  const list = response.ok ? ((await response.json()) as PickScheme[]) : [];
  return list.find((scheme) => scheme.id === id)?.levels;
}

interface Known {
  authority?: Authority;
  hint: string;
}

async function known(issuer: string, scheme: string | undefined): Promise<Known> {
  const [list, levels] = await Promise.all([organizationList(), schemeLevels(scheme)]);
  const found = list.find(({ id }) => id === issuer);
  if (!found) return { hint: '没有找到发布单位，请先核对' };
  const level = found.level as Level;
  const authority = authorityOf(level, levels && { levels });
  return { authority, hint: limitInWords(found.name, level, authority.max) };
}

const NOBODY: Known = { hint: '选好发布单位后，这里会写明最高可评几星' };

/** How far the issuer of the form may go, live. Where the gateway does not answer nothing is barred: it checks again. */
export function useIssuerAuthority(issuer: string | undefined, scheme: string | undefined): Known {
  const [answer, setAnswer] = useState(NOBODY);
  useEffect(() => {
    let isWanted = true;
    const show = (now: Known) => isWanted && setAnswer(now);
    if (!issuer) show(NOBODY);
    else known(issuer, scheme).then(show, () => show({ hint: '没有读到发布单位的级别，保存时会再核对' }));
    return () => {
      isWanted = false;
    };
  }, [issuer, scheme]);
  return answer;
}
