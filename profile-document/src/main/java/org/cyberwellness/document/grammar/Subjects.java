package org.cyberwellness.document.grammar;

import org.cyberwellness.profile.event.Indicator;

/** What a country has under an indicator, in our own words; it follows 'has'. */
final class Subjects {
  private Subjects() {}

  static String of(Indicator indicator) {
    return switch (indicator) {
      case CRIMINAL_LEGISLATION -> "legislation on cybercrime";
      case REGULATION_AND_COMPLIANCE -> "rules on cybersecurity, and on how they are complied with";
      case CIRT -> "an officially recognized national computer incident response team";
      case STANDARDS -> "an approved framework for putting cybersecurity standards into practice";
      case CERTIFICATION -> "an approved framework for certifying public agencies and their staff";
      case POLICY -> "a national cybersecurity strategy";
      case ROADMAP_FOR_GOVERNANCE -> "a national roadmap for the governance of cybersecurity";
      case RESPONSIBLE_AGENCY -> "an agency responsible for cybersecurity";
      case NATIONAL_BENCHMARKING -> "a recognized exercise that measures its cybersecurity";
      case STANDARDISATION_DEVELOPMENT ->
          "research and development programmes on cybersecurity standards";
      case MANPOWER_DEVELOPMENT -> "cybersecurity training, education and awareness programmes";
      case PROFESSIONAL_CERTIFICATION ->
          "public sector professionals with international cybersecurity certificates";
      case AGENCY_CERTIFICATION ->
          "public agencies certified under international cybersecurity standards";
      case INTRA_STATE_COOPERATION -> "cybersecurity partnerships with other states";
      case INTRA_AGENCY_COOPERATION ->
          "programmes by which its public agencies share cybersecurity assets";
      case PUBLIC_SECTOR_PARTNERSHIP ->
          "cybersecurity partnerships of its public and private sectors";
      case INTERNATIONAL_COOPERATION -> "a share in international cooperation on cybersecurity";
      case CHILD_PROTECTION_LEGISLATION -> "legislation that protects children online";
      case UN_CONVENTION_AND_PROTOCOL ->
          "commitments under the United Nations treaties on the rights of the child";
      case INSTITUTIONAL_SUPPORT -> "an agency that supports child online protection";
      case REPORTING_MECHANISM -> "ways to report incidents";
    };
  }
}
