/** Sites that texts name because everybody uses them: what stands before the end of a domain. */
const wellKnown = new Set(
  `adobe akamai alpinelinux amazon amazonaws android apache apple archive archlinux asana askubuntu asp atlassian
  bing bit bitbucket blogger centos cloudflare cpan creativecommons cyberciti debian digitalocean discord discourse
  docker dropbox drupal duckduckgo edgewall eff example facebook fedoraproject flickr freedesktop freenode fsf gimp git github
  githubusercontent gitlab gnome gnu gnupg godaddy goo google googleapis gravatar horde httpd ietf imgur instagram
  ipinfo iso jitsi joomla jquery kde kernel launchpad letsencrypt libreoffice linkedin linux mailman mariadb
  mediawiki microsoft microsoftonline mozilla mxtoolbox mysql namecheap nextcloud nginx nodejs npmjs office openoffice
  openssh openssl openstreetmap oracle owncloud paypal pear perl php phpmyadmin postfix postgresql pypi python
  readthedocs redhat redmine reddit roundcube ruby samba serverfault skype slack socket sourceforge spamassassin spamcop
  spamhaus sqlite squirrelmail stackexchange stackoverflow stripe superuser surbl thunderbird tinyurl trac-hacks trello
  twitter ubuntu unicode videolan vimeo w3 whatsapp wikimedia wikipedia windows windowsupdate wix wordpress x xmpp
  youtu youtube zoom`.split(/\s+/),
);

/** Of a domain without what stands below it. `name.github.io` is its own, and somebody’s. */
export const isWellKnown = (domain: string): boolean => wellKnown.has(domain.split('.')[0] ?? '');
