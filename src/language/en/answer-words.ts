import type { AnswerWords } from '../answer-words.ts';

export const englishAnswerWords = {
  status: `
    fixed fix fixes fixing resolved resolve resolves solved solve done implemented implementation implement completed
    complete finished finish pushed push merged merge committed commit commits checked applied apply landed released
    added add changed changes change updated update removed attached attachment uploaded upload patch patches diff test tests testcase
    testcases case cases tested review reviewed works work worked working closing close closed closes reopen reopened
    reopening opened ticket tickets bug bugs report reported duplicate duplicates dup see here below above link branch
    branches trunk master devel unstable revision revisions rev revs changeset changesets version milestone latest
    starting leading start followed follow follow-up followup part rest now already mostly partially fully finally again
    long ago today yesterday yet tracked moved next comment comments comments confirmed verified true false great nice cool good perfect
    sorry noted ping bump assigned assigning taking milestone default marked set setting wontfix worksforme invalid`,
  answers: String.raw`because|found\s+(?:it|the|out)|figured\s+out|given\s+that|due\s+to|caused?\s+(?:by|is|was)|the\s+(?:cause|reason|problem|error|trick|solution|answer)\s+(?:is|was|here)|(?:turns|turned)\s+out|(?:just|was|is)\s+(?:just\s+)?an?\s+(?:\p{L}+\s+)?(?:mistake|typo|bug|oversight|limitation|misunderstanding|feature)|gone\s+wrong|(?:this|that|which)\s+means|in\s+other\s+words|the\s+way\s+(?:it|this|that)|(?:this|it)\s+is\s+how|works\s+(?:by|like|as|in|with|only|if|when)|never\s+mind|nevermind|misread(?:ing)?|my\s+(?:mistake|fault)|instead(?!\s+of)|(?:you|one|they|users?)\s+(?:can|could|should|need|must|have\s+to|may|will\s+(?:need|have))|note\s+that|make\s+sure|be\s+sure|try\s+(?:to\s+)?\p{L}{3,}ing|work-?around|by\s+(?:default|design)|expected|intended|on\s+purpose|(?:not|never|isn['’]t|aren['’]t|was\s+never)\s+(?:\p{L}+\s+)?(?:supported|possible|allowed|intended|meant)|supported\s+(?:since|in|from|by)|since\s+(?:version|release|\d)|as\s+of|no\s+longer|fixed\s+by\s+\p{L}+ing|now\s+(?:\p{L}+\s+)?(?:\p{L}{3,}s|work|run|been|has|have|is|are|on|possible)|(?:is|are|was|were|has\s+been|have\s+been)\s+now|(?:was|were)\s+(?:full|missing|wrong|blocked|expired|down|set|too)|cannot\s+reproduce|can['’]t\s+reproduce|(?:is|are)\s+left\s+to|there\s+is\s+no|must\s+be|closing\s+(?:as|this|the|until)|already\s+(?:implemented|supported|possible|works|merged|in)|(?:basically|almost|essentially)\s+done|got\s+rid\s+of|(?:but|although|only)\s+(?:not|for|in|on|with|when|if|where)|as\s+long\s+as|except\s+(?:for|that|when|if)|in\s+\S+\s+mode|(?:since|until|before|after|around)\s+(?:version\s+)?\d+(?:\.\d+)+`,
  instructs: String.raw`(?:(?:please|just|simply|then|so|now|first|also|instead|and|you),?\s+){0,2}(?:use|set|add|remove|delete|run|install|open|click|choose|select|go\s+to|log\s+(?:in|into|out)|sign\s+in|check|change|replace|put|enter|type|restart|reboot|call|pass|write|copy|move|turn|switch|enable|disable|configure|upgrade|update|download|ask|wait|accept|clear|declare|define|import|rebuild|recompile|reset|enter|uncheck|press|reload|follow|try)`,
  plans: String.raw`(?:may|might|would|could|should|shouldn['’]t|should\s+not)\s+(?:also\s+)?(?:be|not\s+be|make|have|help|get|go|want)|(?:it|that)\s+(?:would|might)|probably|perhaps|maybe|i\s+(?:think|guess|suspect|wonder|suppose|hope|plan|intend|am\s+going)|i['’](?:ll|m\s+going|d)|we['’]ll|will\s+(?:try|look|take|do|be|need|check|see|get)|let\s+me|looking\s+into|have\s+to\s+look|to\s?do|next\s+steps?|wish|hopefully|not\s+sure|no\s+idea|any\s+(?:news|idea|update)|(?:depends|blocked)\s+on|once\s+(?:we|i|it|that|this)|if\s+#|leaving\s+(?:the\s+|this\s+)?(?:ticket\s+)?open|for\s+review|needs?\s+(?:review|fixing|tests?|work|re-?\p{L}+)|broken\s+in|ideally|note\s+to\s+self|tentative|proposed\s+patch|this\s+patch|wrong\s+ticket|for\s+reference|copying|same\s+here|me\s+too|i\s+(?:also\s+)?(?:get|see|have)\s+(?:the\s+same|this)|i\s+noticed|i\s+(?:don['’]t\s+)?(?:like|prefer|agree|disagree|support)|(?:re-?)?target(?:ing|ed)|postpon\p{L}+|moving\s+(?:it|this|to)|things\s+i|looks?\s+(?:funny|odd|strange|wrong)`,
  confirms: String.raw`(?:that|this|it|which|yes|all|everything|now)\b[^.!?]{0,30}\b(?:worked|works|did\s+it|helped|fixed\s+it|did\s+the\s+trick)|works?\s+(?:now|fine|great|again|perfectly|for\s+me|like)|working\s+(?:now|again|fine)|worked|(?:problem|issue|it|that|this)(?:['’]s|\s+is|\s+has\s+been)?\s+(?:now\s+)?(?:solved|resolved|fixed|gone)|solved|perfect|that\s+was\s+it|confirmed|now\s+it\s+\p{L}+s`,
  fails: String.raw`(?:not|n['’]t|never|still|no\s+longer)\s+(?:\p{L}+\s+){0,2}(?:works?|worked|working|solved|fixed|help(?:ed)?|fails?|there)|but|still|except|however|unfortunately|again\s+broken`,
  reasons: {
    confirmed_by_reporter: (by) => `the last instruction before “that worked” in comment ${by}`,
    resolving: 'the comment with which the ticket was resolved',
    before_resolving: 'the last comment before the ticket was resolved',
    last_instruction: 'the last instruction',
    wording: 'its wording is that of an answer',
    last_of_support: 'the last comment of support',
    last: 'the last comment that says something',
  },
  noReasons: {
    no_comments: 'nobody wrote a comment',
    only_links: 'the comments are only links, thanks or “done”',
    no_answer: 'the comments ask, plan or report, and none answers',
    too_short: 'the comment that seems to answer says too little',
  },
} satisfies AnswerWords;
