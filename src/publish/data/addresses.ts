/** 第 1 版: the folder of the open data. Addresses here have no slash in front; a link adds it. */
export const DATA_FOLDER = 'data/v1';

/**
 * Where the files of a year, a roll or a version stand, without their extension. The last part alone tells what a file is:
 * readers put all they download into one folder, and two files of one name there are compared with each other's checksum.
 */
export const yearAddress = (year: number | string): string => `${DATA_FOLDER}/years/${year}/conferrals-${year}`;

export const rollAddress = (roll: string): string => `${DATA_FOLDER}/rolls/${roll}`;

export const versionAddress = (roll: string, version: number): string => `honors/${roll}/v${version}/${roll}-v${version}`;

/** 校验和: a list for each folder with the names as a reader has them, and one of everything with paths, for mirrors. */
export const CHECKSUMS = {
  tables: `${DATA_FOLDER}/checksums-tables.txt`,
  rolls: `${DATA_FOLDER}/rolls/checksums-rolls.txt`,
  year: (year: number | string): string => `${DATA_FOLDER}/years/${year}/checksums-${year}.txt`,
  everything: `${DATA_FOLDER}/checksums.txt`,
} as const;
