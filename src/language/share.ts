/** A share from 0 to 1 to three digits, and never more than was reached: 0.6996 is not 0.700. */
export const share = (part: number): string => (Math.floor(part * 1000 + 1e-9) / 1000).toFixed(3);
