import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** A new-ticket page as Trac 1.6 makes it: its fields filled in from the address, before anything else runs. */
export function trackerForm(address: URL, extra = '', lang = 'en'): string {
  const value = (name: string): string => escape(address.searchParams.get(name) ?? '');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>New Ticket</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${extra}</head>
<body><div id="main"><h1>Create New Ticket</h1><form id="propertyform" method="post" action="/newticket"><fieldset id="properties"><table>
<tr><th><label for="field-summary">Summary:</label></th><td><input type="text" id="field-summary" name="field_summary" value="${value('summary')}" size="70"></td></tr>
<tr><th><label for="field-description">Description:</label></th><td><fieldset><textarea id="field-description" name="field_description" class="wikitext trac-resizable" rows="10" cols="68">
${value('description')}</textarea></fieldset></td></tr>
<tr><th><label for="field-component">Component:</label></th><td><input id="field-component" name="field_component" value="${value('component')}"></td></tr>
<tr><th><label for="field-language">Language:</label></th><td><input id="field-language" name="field_language" value="${value('language')}"></td></tr>
</table></fieldset><input type="submit" name="submit" value="Create ticket"></form></div></body></html>`;
}

/** The tracker on a host of its own, with a policy as strict as the embed's notes in the README allow. */
export class TrackerServer {
  /** Addresses asked for, with their queries. */
  readonly asked: string[] = [];
  private readonly server = createServer((request, response) => this.answer(request, response));
  private readonly site: string;
  private readonly lang: string;
  private readonly referrerPolicy: string;

  /** `site` is the origin that the embed comes from. */
  constructor(site: string, lang: string, referrerPolicy = '') {
    this.site = site;
    this.lang = lang;
    this.referrerPolicy = referrerPolicy;
  }

  get address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }
  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => this.server.once('error', reject).listen(0, 'localhost', resolve));
  }
  async stop(): Promise<void> {
    await new Promise((resolve) => {
      this.server.close(resolve);
      this.server.closeAllConnections();
    });
  }
  private answer(request: IncomingMessage, response: ServerResponse): void {
    const address = new URL(request.url ?? '/', this.address);
    this.asked.push(request.url ?? '/');
    if (address.pathname !== '/newticket') return void response.writeHead(404).end();
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(this.referrerPolicy !== '' && { 'referrer-policy': this.referrerPolicy }),
        'content-security-policy': `default-src 'none'; script-src 'self' ${this.site}; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'`,
      })
      .end(trackerForm(address, `<script src="${this.site}/embed/ask.js" defer></script>`, this.lang));
  }
}
