interface Policy {
  createScriptURL(address: string): unknown;
}
/** As much of Trusted Types as is used; browsers without them have no such thing. */
declare const trustedTypes:
  { createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy } | undefined;

/**
 * The address of a script of ours, below `root`, as a page wants it whose policy has `require-trusted-types-for`. The
 * name is the one that the policy lets be made. A page elsewhere, such as the tracker's, may allow none: then it either
 * takes an address as it is, or no script of ours. Throws for an address anywhere else.
 */
export function trustedScript(address: string, root: string): string {
  if (!address.startsWith(root)) throw new TypeError(`${address} is no script of ${root}`);
  try {
    const policy = typeof trustedTypes === 'undefined' ? null : trustedTypes.createPolicy('consulta', ownScripts);
    // The types of the DOM know texts only.
    return (policy?.createScriptURL(address) as string | undefined) ?? address;
  } catch {
    return address;
  }
}

const ownScripts = { createScriptURL: (address: string): string => address };
