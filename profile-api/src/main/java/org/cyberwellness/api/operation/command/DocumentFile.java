package org.cyberwellness.api.operation.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyberwellness.document.reading.DocumentDefaults;
import org.cyberwellness.document.reading.DocumentReader;
import org.cyberwellness.document.reading.UnreadableDocumentException;

/**
 * A file to import.
 *
 * @param text empty if the file contains no readable text
 * @param date the date of the document; if it has none, the last possible date
 * @param problem why there is no text
 */
record DocumentFile(Path file, Optional<String> text, LocalDate date, String problem) {
  private static final long MOST_BYTES = 1 << 20;

  /** The file itself, or all documents in the folder and its subfolders, by name. */
  static List<Path> under(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).filter(DocumentFile::isDocument).sorted().toList();
    }
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".md");
  }

  static DocumentFile read(Path file, DocumentDefaults given) {
    try {
      if (!Files.exists(file)) {
        return without(file, "there is no such file");
      }
      if (Files.size(file) > MOST_BYTES) {
        return without(file, "is larger than 1 MiB");
      }
      String text = decoded(Files.readAllBytes(file));
      return new DocumentFile(file, Optional.of(text), dateOf(text, given), "");
    } catch (CharacterCodingException e) {
      return without(file, "is no text in UTF-8 or UTF-16");
    } catch (IOException e) {
      return without(file, "cannot be read: " + e.getMessage());
    }
  }

  private static DocumentFile without(Path file, String problem) {
    return new DocumentFile(file, Optional.empty(), LocalDate.MAX, problem);
  }

  private static LocalDate dateOf(String text, DocumentDefaults given) {
    try {
      return DocumentReader.read(text, given).date();
    } catch (UnreadableDocumentException e) {
      return LocalDate.MAX;
    }
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    boolean marked =
        bytes.length > 1
            && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    Charset charset = marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
