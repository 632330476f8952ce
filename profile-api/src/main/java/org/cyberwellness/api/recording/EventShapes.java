package org.cyberwellness.api.recording;

import java.util.List;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;

/** Reads the inputs that several kinds of events share. */
final class EventShapes {
  private EventShapes() {}

  interface Titled {
    ProfileEvent of(
        Effective effective,
        Line title,
        @Nullable Url url,
        @Nullable MeasureId replaces,
        Source source,
        @Nullable Passage note);
  }

  static ProfileEvent titled(Titled event, InputFields in, Source source) {
    return event.of(in.effective(), in.line("title"), in.url(), in.replaces(), source, in.note());
  }

  interface Agency {
    ProfileEvent of(
        Effective effective,
        Line title,
        @Nullable Line parentBody,
        @Nullable Url url,
        @Nullable MeasureId replaces,
        Source source,
        @Nullable Passage note);
  }

  static ProfileEvent agency(Agency event, InputFields in, Source source) {
    return event.of(
        in.effective(),
        in.line("title"),
        in.optionalLine("parentBody"),
        in.url(),
        in.replaces(),
        source,
        in.note());
  }

  interface Certification {
    ProfileEvent of(
        Effective effective,
        Line title,
        @Nullable Line scheme,
        @Nullable Headcount count,
        @Nullable Url url,
        @Nullable MeasureId replaces,
        Source source,
        @Nullable Passage note);
  }

  static ProfileEvent certification(Certification event, InputFields in, Source source) {
    return event.of(
        in.effective(),
        in.line("title"),
        in.optionalLine("scheme"),
        in.optionalHeadcount("count"),
        in.url(),
        in.replaces(),
        source,
        in.note());
  }

  interface Partnership {
    ProfileEvent of(
        Effective effective,
        Line title,
        List<Line> partners,
        @Nullable Url url,
        @Nullable MeasureId replaces,
        Source source,
        @Nullable Passage note);
  }

  static ProfileEvent partnership(Partnership event, InputFields in, Source source) {
    return event.of(
        in.effective(),
        in.line("title"),
        in.lines("partners"),
        in.url(),
        in.replaces(),
        source,
        in.note());
  }

  interface Treaty {
    ProfileEvent of(
        Effective effective,
        Line title,
        @Nullable Passage reservations,
        @Nullable Url url,
        Source source,
        @Nullable Passage note);
  }

  static ProfileEvent treaty(Treaty event, InputFields in, Source source) {
    return event.of(
        in.effective(),
        in.line("title"),
        in.optionalPassage("reservations"),
        in.url(),
        source,
        in.note());
  }
}
