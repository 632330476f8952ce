package org.cyberwellness.profile;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.StoredForm;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands for an event with all its fields, in a fraction of the memory: the first 128 bits of the
 * SHA-256 hash of its stored form. Nobody can make two different events with the same fingerprint.
 */
record Fingerprint(long first, long second) {
  private static final ObjectWriter FORM =
      StoredForm.configure(JsonMapper.builder()).build().writerFor(ProfileEvent.class);

  static Fingerprint of(ProfileEvent event) {
    try {
      ByteBuffer hash =
          ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(FORM.writeValueAsBytes(event)));
      return new Fingerprint(hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
