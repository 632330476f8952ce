package org.cyberwellness.document.reading;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence gives to understand beside the names in it. */
enum Cue {
  /** That there is none. */
  NONE(
      "\\b(?:does|do|did) not (?:currently |presently |yet |as yet )?(?:have|possess)\\b|\\bthere"
          + " (?:is|are|was|were|exists?) (?:currently |presently |at present |still"
          + " )?(?:no|not|none)\\b|\\b(?:has|have) (?:currently |presently |as yet |yet |officially"
          + " )?no\\b|\\b(?:has|have) (?:currently )?not (?:yet |officially )*(?:been |any"
          + " )*(?:enacted|adopted|established|developed|recogni[sz]ed|designated|approved|signed|ratified|acceded|implemented|created|launched|set"
          + " up|conducted|appointed|certified)|\\b(?:is|are) (?:currently |presently )?no"
          + " (?:specific|officially|national|legislation|such)\\b|\\b(?:lacks|no longer has|no"
          + " longer have|without any)\\b|^(?:no specific|no officially|no national|no"
          + " legislation|no regulation)\\b|^(?:none|nil|n/a|not available|not"
          + " applicable|no)\\W*$"),

  /** That it is being prepared. */
  PREPARED(
      "\\bin the process of\\b|\\bprocess of"
          + " (?:developing|establishing|drafting|setting)\\b|\\b(?:is|are) (?:currently |presently"
          + " |now |also"
          + " )?(?:drafting|developing|preparing|establishing|elaborating|formulating|finali[sz]ing|planning|working"
          + " on|setting up|considering|reviewing)\\b|\\bbeing"
          + " (?:drafted|developed|prepared|established|elaborated|formulated|finali[sz]ed|reviewed|set"
          + " up|planned|considered|discussed|created)\\b|\\bunder"
          + " (?:development|preparation|consideration|discussion|review|construction|elaboration|way)\\b|\\bunderway\\b|\\bdrafts?\\b|\\bto"
          + " be (?:launched|adopted|approved|enacted|established|finali[sz]ed|passed)\\b|\\bwill"
          + " be (?:launched|adopted|approved|enacted|established|finali[sz]ed|passed|set"
          + " up)\\b|\\b(?:plans|plan|intends|intend|expects) to\\b|\\b(?:is|are)"
          + " planned\\b|\\bpending (?:adoption|approval|enactment)\\b|\\byet to be\\b"),

  /** That nothing is known of it. */
  NO_INFORMATION(
      "\\bno (?:available |public |publicly available |further |official"
          + " )?(?:information|data)\\b|\\b(?:information|data) (?:is|was|are) (?:currently )?not"
          + " (?:available|known)\\b|\\bnot have (?:any )?(?:the )?(?:information|data|exact"
          + " number)\\b|\\b(?:is|are) (?:not known|unknown)\\b"),

  /** That something is no longer in force. */
  ENDED(
      "\\bno longer (?:in force|in"
          + " effect|exists?|operational|active|recogni[sz]ed|operates?|valid|a"
          + " member)\\b|\\b(?:has been|have been|was|were|is) (?:since"
          + " )?(?:repealed|abolished|dissolved|disbanded|discontinued|revoked|annulled|withdrawn|terminated|abrogated|closed"
          + " down)\\b|\\b(?:has|have) (?:expired|lapsed|ceased)\\b|\\bceased"
          + " to\\b|\\(repealed\\b"),

  /** That it limits what was said before. */
  HOWEVER("^(?:however|nevertheless|nonetheless|still|yet|although|even so)\\b");

  private final Pattern pattern;

  Cue(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  boolean isIn(String text) {
    return pattern.matcher(text).find();
  }

  /** All that are in the text. No information is no absence. */
  static Set<Cue> in(String text) {
    Set<Cue> cues = EnumSet.noneOf(Cue.class);
    for (Cue cue : values()) {
      if (cue.isIn(text)) {
        cues.add(cue);
      }
    }
    if (cues.contains(NO_INFORMATION)) {
      cues.remove(NONE);
    }
    return cues;
  }
}
