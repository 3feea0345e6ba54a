import fc from 'fast-check';

// The same in every run: when one fails, a change has broken it.
fc.configureGlobal({ seed: 20_261_123 });

export { fc };
