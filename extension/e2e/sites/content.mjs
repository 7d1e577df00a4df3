import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CONTENT = fileURLToPath(new URL('content/', import.meta.url));

/** The texts in a folder of the content, in the order of their names. */
export const textsOf = (folder) =>
  readdirSync(`${CONTENT}${folder}`)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(`${CONTENT}${folder}/${file}`, 'utf8'));
