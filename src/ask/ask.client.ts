import { startAskPage } from './ask-page.ts';

const form = document.querySelector<HTMLFormElement>('form[data-problem]');
if (form) startAskPage(form, JSON.parse(form.dataset.problem ?? '{}'));
