import { refused } from '../checks/saves.ts';
import { notify, withdraw } from '../notice/notice.ts';
import type { Failure } from '../request/failure.ts';

/** Waits for a request and keeps its refusal on the page: what is wrong goes to the fields, the sentence stays to be read. */
export async function telling<Answer>(id: string, what: string, request: Promise<Answer>): Promise<Answer> {
  try {
    const answer = await request;
    withdraw(id);
    return answer;
  } catch (error) {
    const { refusal, message } = error as Failure;
    refused(refusal?.problems ?? []);
    notify(id, { text: `${what}：${message}`, urgent: true, mayClose: true });
    throw error;
  }
}
