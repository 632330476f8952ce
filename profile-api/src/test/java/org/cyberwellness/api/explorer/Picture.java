package org.cyberwellness.api.explorer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.w3c.dom.Element;

/**
 * What a page looks like, and says. As a file it is a PNG that holds the text in a chunk {@code
 * iTXt} with the keyword {@code Description}.
 */
record Picture(BufferedImage image, String text) {
  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final String ENTRY = "iTXtEntry";

  static Picture of(byte[] png, String text) {
    try {
      return new Picture(ImageIO.read(new ByteArrayInputStream(png)), text);
    } catch (IOException notAnImage) {
      throw new UncheckedIOException(notAnImage);
    }
  }

  static Picture read(Path file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream from = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(from);
      IIOImage all = reader.readAll(0, null);
      Element root = (Element) all.getMetadata().getAsTree(FORMAT);
      Element entry = (Element) root.getElementsByTagName(ENTRY).item(0);
      return new Picture((BufferedImage) all.getRenderedImage(), entry.getAttribute("text"));
    } finally {
      reader.dispose();
    }
  }

  void write(Path file) throws IOException {
    IIOMetadataNode entry = new IIOMetadataNode(ENTRY);
    entry.setAttribute("keyword", "Description");
    entry.setAttribute("compressionFlag", "TRUE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "en");
    entry.setAttribute("translatedKeyword", "Description");
    entry.setAttribute("text", text);
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(entry);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(texts);

    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
    metadata.mergeTree(FORMAT, root);
    file.toFile().delete();
    try (ImageOutputStream to = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(to);
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  /** The colours, in hexadecimal, that each cover at least this share of the picture. */
  Set<String> colours(double share) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    Map<Integer, Long> counts =
        Arrays.stream(pixels).boxed().collect(groupingBy(Function.identity(), counting()));
    return counts.entrySet().stream()
        .filter(colour -> colour.getValue() >= share * pixels.length)
        .map(colour -> "%06x".formatted(colour.getKey() & 0xffffff))
        .collect(toSet());
  }
}
