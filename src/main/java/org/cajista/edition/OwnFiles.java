package org.cajista.edition;

import java.nio.file.Path;
import java.util.List;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.RefusedAddress;

/**
 * What lies in an edition, or in a folder of it that is a symbolic link: the editor has put the
 * folder there. Other links do not lead out.
 */
final class OwnFiles {
  private final AddressPolicy own;

  OwnFiles(Path root, Path folder) {
    this.own = AddressPolicy.ofProgram("").with(root).with(folder);
  }

  /**
   * Checks files that may be symbolic links.
   *
   * @throws RefusedAddress if one of them, as it really lies, is outside
   */
  void require(List<Path> files) throws RefusedAddress {
    for (Path file : files) {
      if (!own.permits(file)) {
        throw new RefusedAddress(file.toString(), RefusedAddress.Reason.OUTSIDE);
      }
    }
  }
}
