package org.linli.servicewindow.display;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.linli.shared.problem.ProblemException;

/**
 * A display, whole, as it is to be.
 *
 * @param windowIds windows of its hall; all of them when empty
 * @param rings whether it chimes before it speaks
 * @param showsNext whether the next numbers stand below
 */
public record DescribeDisplay(
    @NotBlank @Size(max = 40) String name,
    @NotNull @Size(max = 50) List<@NotNull UUID> windowIds,
    boolean speaksChinese,
    boolean speaksEnglish,
    boolean rings,
    boolean showsNext) {
  void check() {
    if (new HashSet<>(windowIds).size() < windowIds.size()) {
      throw ProblemException.field("windowIds", "duplicate");
    }
  }
}
