package org.cyberwellness.document.writing;

/** Where a profile can be found again, and how to cite it. */
public record Reference(String permalink, String citation) {}
