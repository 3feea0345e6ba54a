import { error } from './catalogue.ts';

/** What is wrong with the CSV file that site.yaml names for organisations. */

export const organisationsMissing = error('organisations-missing');
export const organisationsHeader = error('organisations-header');
export const organisationsBroken = error('organisations-broken');
export const organisationsCells = error('organisations-cells');
export const organisationsValue = error('organisations-value');
