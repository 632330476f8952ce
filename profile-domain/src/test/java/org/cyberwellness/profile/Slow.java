package org.cyberwellness.profile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that takes longer than one waits between two edits. It runs with {@code -Pthorough}, in a
 * campaign, and wherever a test is named. Jupiter and jqwik have a tag each.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("slow")
@net.jqwik.api.Tag("slow")
public @interface Slow {}
