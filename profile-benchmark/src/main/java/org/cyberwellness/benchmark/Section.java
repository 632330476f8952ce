package org.cyberwellness.benchmark;

import java.util.function.Consumer;
import org.cyberwellness.benchmark.report.Line;

/** A part of the report, measured on its own. */
public interface Section {

  /** Measures, and hands each line over as it comes. */
  void measure(Run run, Consumer<Line> lines) throws Exception;
}
