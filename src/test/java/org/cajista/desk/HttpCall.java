package org.cajista.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request as anybody can write one, also such as no browser sends.
 *
 * @param answer all that came back
 */
record HttpCall(String answer) {

  /** Sends a GET. */
  static HttpCall get(int port, String path) throws IOException {
    return send(port, "GET " + path, List.of("Host: 127.0.0.1:" + port), "");
  }

  /** Sends anything. */
  static HttpCall send(int port, String line, List<String> headers, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        line
            + " HTTP/1.1\r\n"
            + String.join("\r\n", headers)
            + "\r\nContent-Length: "
            + bytes.length
            + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(bytes);
      out.flush();
      InputStream in = socket.getInputStream();
      return new HttpCall(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  int status() {
    return Integer.parseInt(answer.split(" ")[1]);
  }

  String body() {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }
}
