package org.cyberwellness.benchmark.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept. It does no more than find the end of an answer, so that the
 * load takes little of the processors that it shares with the server.
 */
final class KeptConnection implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int OK = 200;

  private final int port;
  private final byte[] buffer = new byte[BUFFER];
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private boolean kept = true;

  KeptConnection(int port) throws IOException {
    this.port = port;
    socket = connect(port);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    out = socket.getOutputStream();
  }

  private static Socket connect(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    return socket;
  }

  /** Servers close a connection after so many requests, and say so. */
  private void reopen() throws IOException {
    socket.close();
    socket = connect(port);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    out = socket.getOutputStream();
    kept = true;
  }

  static byte[] get(String path) {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
        .formatted(path)
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] post(String path, String json) {
    return post(path, json, "");
  }

  /** The same of someone who has a token. */
  static byte[] postAs(String token, String path, String json) {
    return post(path, json, "Authorization: Bearer %s\r\n".formatted(token));
  }

  private static byte[] post(String path, String json, String headers) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(path, headers, json.getBytes(StandardCharsets.UTF_8).length, json)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Sends a request and takes its answer; how long its body is. */
  int send(byte[] request) throws IOException {
    if (!kept) {
      reopen();
    }
    out.write(request);
    out.flush();
    String status = line();
    if (Integer.parseInt(status.split(" ")[1]) != OK) {
      throw new IOException(status);
    }
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
      }
      kept &= !lower.equals("connection: close");
    }
    return length >= 0 ? skip(length) : chunks();
  }

  private int chunks() throws IOException {
    int body = 0;
    while (true) {
      int length = Integer.parseInt(line(), 16);
      body += skip(length);
      line();
      if (length == 0) {
        return body;
      }
    }
  }

  private int skip(int length) throws IOException {
    int left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, Math.min(left, buffer.length));
      if (read < 0) {
        throw new EOFException();
      }
      left -= read;
    }
    return length;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
