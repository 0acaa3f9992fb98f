import { connection } from '../request/connection.ts';
import { notify, withdraw } from './notice.ts';

/** 离线: says so for as long as it lasts. */
export function tellOffline(): void {
  connection.addEventListener('change', () => {
    if (connection.isUp) withdraw('offline');
    else notify('offline', { text: '离线：网络没有连上。可以接着写，文字会留在这台电脑上；连上后再保存。' });
  });
}
