/** Posts to the server that the page is from; null where it is not reached. */
export async function post<T>(address: string, body: object): Promise<T | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
    });
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}
