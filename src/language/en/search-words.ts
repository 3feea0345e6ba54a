import type { SearchWords } from '../language.ts';

export const englishSearchWords = {
  stopWords: `
    a an the this that these those there here it its i im ive id me my mine myself we us our you your yours he she him her
    they them their who whom whose which what whats where wheres when why how hows
    is isnt are arent was were be been being am do does doesnt did didnt doing done dont have has had having havent hasnt
    can cant cannot could couldnt may might must shall should will would wont wouldnt shouldnt
    of in on at by for from with without into onto to about above after again against before between during over under out
    off up down through and or but nor so if then than as because while though although until unless since yet still also
    too just even only very really quite any anybody anyone anything some somebody someone something every everybody
    everyone everything each either neither no nobody none not nothing all both few many more most much other others
    another own same such now ever never always already anymore
    get gets getting got gotten go goes going gone make makes making made let lets like want wants wanted need needs needed
    try tries trying tried keep keeps happen happens happening seem seems
    please thanks thank hello hi hey sorry help tell know say says said see
    way ways thing things able possible use using used etc one ones well yes ok okay problem problems issue issues question
    u ur ya pls plz plse thx thnx thanx tnx ty btw idk asap cuz coz bc wanna gonna gotta gimme lemme dunno b4 w`,
  phraseFillers: `
    a an the this that these those my your our his her its their it i we you to do does did is are was were will would
    can could has have had be been`,
  negations: 'no never without dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt cannot hasnt havent',
  letterFillers: `
    hello hi dear thanks thank thx greetings regards cheers sincerely please kindly good morning afternoon evening night
    yesterday today tomorrow week weeks day days month months hour hours minute minutes monday tuesday wednesday thursday
    friday saturday sunday weekend last ago since colleague colleagues coworker coworkers team office everyone everybody folks
    friend friends hope hoping well great fine writing write wrote tell told ask asked asking nothing something anything
    everything wrong happened happens try tries trying twice times once quick quickly soon fast urgent deadline answer reply
    response help details information info find found look looked looking work works worked working call contact appreciate
    sorry advance lot much`,
  shortForms: `
    pswd:password psswd:password pswrd:password pword:password passwrd:password pwd:password pw:password pws:passwords
    pwds:passwords psw:password 4got:forgot 4get:forget 4gotten:forgotten acct:account accts:accounts accnt:account
    acc:account msg:message msgs:messages addr:address attch:attachment attchmt:attachment usr:user usrname:username
    uname:username dl:download bkp:backup bckup:backup srvr:server svr:server snd:send rcv:receive rcvd:received
    recv:receive recd:received dlt:delete chg:change chng:change chk:check cnt:cant wrk:work upd8:update 2day:today
    ppl:people cert:certificate certs:certificates config:configuration pic:picture pics:pictures sub:subscribe
    unsub:unsubscribe info:information`,
  endings: 'ing|ed',
} satisfies SearchWords;
