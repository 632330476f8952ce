package org.cyberwellness.document.difference;

import org.cyberwellness.profile.event.AgencyCertified;
import org.cyberwellness.profile.event.LegislationEnacted;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfessionalsCertified;
import org.cyberwellness.profile.event.ResponsibleAgencyDesignated;
import org.cyberwellness.profile.event.SupportAgencyRecognized;

/** A measure of which other details are told than before: it takes the place of the one known. */
final class Replacement {
  private Replacement() {}

  static MeasureBegun of(MeasureBegun begun, MeasureId replaced) {
    return switch (begun) {
      case LegislationEnacted e ->
          new LegislationEnacted(
              e.effective(),
              e.area(),
              e.title(),
              e.provisions(),
              e.url(),
              replaced,
              e.source(),
              e.note());
      case ResponsibleAgencyDesignated e ->
          new ResponsibleAgencyDesignated(
              e.effective(), e.title(), e.parentBody(), e.url(), replaced, e.source(), e.note());
      case SupportAgencyRecognized e ->
          new SupportAgencyRecognized(
              e.effective(), e.title(), e.parentBody(), e.url(), replaced, e.source(), e.note());
      case ProfessionalsCertified e ->
          new ProfessionalsCertified(
              e.effective(),
              e.title(),
              e.scheme(),
              e.count(),
              e.url(),
              replaced,
              e.source(),
              e.note());
      case AgencyCertified e ->
          new AgencyCertified(
              e.effective(),
              e.title(),
              e.scheme(),
              e.count(),
              e.url(),
              replaced,
              e.source(),
              e.note());
      default -> begun;
    };
  }
}
