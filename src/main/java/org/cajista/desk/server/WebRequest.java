package org.cajista.desk.server;

import java.util.Map;
import java.util.Objects;

/**
 * What a browser asks for.
 *
 * @param method {@code GET} or {@code POST}
 * @param path the path, decoded; it begins with a slash
 * @param query the parameters of the address, decoded
 * @param body what was sent; can be empty
 */
public record WebRequest(String method, String path, Map<String, String> query, String body) {

  /** Checks the arguments and copies the map. */
  public WebRequest {
    Objects.requireNonNull(method);
    Objects.requireNonNull(path);
    Objects.requireNonNull(body);
    query = Map.copyOf(query);
  }

  /** True if something is to be changed. */
  public boolean isPost() {
    return method.equals("POST");
  }

  /** Returns a parameter; empty if it is not there. */
  public String parameter(String name) {
    return query.getOrDefault(name, "");
  }
}
