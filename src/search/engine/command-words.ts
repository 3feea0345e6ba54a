/*
 * Words by which a pasted command is known. They are the same in every language: only a question of words can leave
 * words out with a minus, and in a command a dash begins an option.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Programs that nobody asks about but by a command. */
export const commands = setOf(`
  ls rm rmdir cp mv ln mkdir chmod chown chgrp df du lsof lsblk fdisk umount rsync scp sftp curl wget tar gzip gunzip
  bunzip2 unzip untar zgrep grep egrep fgrep awk xargs sudo chroot systemctl journalctl apt-get aptitude yum dnf pacman dpkg
  rpm crontab openssl ssh-keygen ssh-copy-id ssh-add keytool gpg dig nslookup whois traceroute tracepath tracert netstat
  ifconfig ipconfig iptables nft ufw nmap tcpdump telnet netcat nc mtr certbot mysqldump mysqladmin pg_dump pg_restore psql
  sqlite3 doveadm postqueue postconf postsuper postmap exim swaks npx pip pip3 phpize drush kubectl ffmpeg ffprobe imagemagick
  robocopy xcopy icacls netsh taskkill tasklist schtasks pwsh pg_ctl mkfs fsck useradd usermod adduser passwd touch uname
  apachectl a2ensite a2enmod htpasswd wp-cli java javac msiexec regedit diskpart sfc dism chkdsk smbclient rclone restic borg
  wkhtmltopdf pandoc pdftotext exiftool`);

/** Programs whose name a question of words may hold too: with them, only what is known as an option is one. */
export const alsoWords = setOf(`
  find mail host top make cut sort join kill date time who test watch man less more head tail cat echo convert import
  display mount screen ping service php mysql mariadb git docker node npm python python3 ruby perl ssh ftp apache apache2
  nginx postfix zip sed ps apt wp powershell sendmail composer split tree file locate history export set env id last`);

/** Options that are words after a single dash. */
export const options = setOf(`
  name iname type path size mtime atime ctime newer perm user group exec execdir delete print print0 maxdepth mindepth empty
  prune depth version help verbose debug quiet silent info jar classpath connect servername showcerts starttls cert key
  cafile capath days new newkey nodes noout text subj dates issuer subject fingerprint checkend enddate startdate in out
  inform outform passin passout resize quality crop strip rotate density recurse recursive force filter include exclude
  property first last port computername credential command file noprofile executionpolicy encodedcommand trace short
  restart reload aux all`);
