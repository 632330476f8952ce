package org.cyberwellness.benchmark;

import java.util.function.Consumer;
import org.cyberwellness.benchmark.report.ResultLine;

/** A part of the report, measured on its own. */
public interface BenchmarkSection {

  /** Measures, and hands each line over as it comes. */
  void measure(Run run, Consumer<ResultLine> lines) throws Exception;
}
