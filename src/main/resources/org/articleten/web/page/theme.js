// Light, dark, or as the reader's system has it.

export const THEMES = ['system', 'light', 'dark'];

export function chosenTheme() {
  return localStorage.getItem('theme') ?? 'system';
}

export function chooseTheme(theme) {
  localStorage.setItem('theme', theme);
  document.documentElement.dataset.theme = theme;
}

document.documentElement.dataset.theme = chosenTheme();
