// The rule books to choose from, in the reader's words where there are some, else in their author's.

import { has, t } from './words.js';

export function bookTitle(book) {
  return has(`book.${book.id}.title`) ? t(`book.${book.id}.title`) : book.title ?? book.id;
}

export function bookAbout(book) {
  return has(`book.${book.id}.about`) ? t(`book.${book.id}.about`) : book.about ?? '';
}
