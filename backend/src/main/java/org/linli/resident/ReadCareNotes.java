package org.linli.resident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.linli.shared.page.PageRequest;

/**
 * The wish to read what is noted.
 *
 * @param purpose what for; kept in the view log, for each page anew
 * @param cursor {@code nextCursor} of the page before; null for the newest
 * @param limit how many; null for twenty
 */
public record ReadCareNotes(
    @NotBlank @Size(max = 200) String purpose,
    @Size(max = PageRequest.MAX_CURSOR) @Pattern(regexp = PageRequest.CURSOR) String cursor,
    @Min(1) @Max(PageRequest.MAX_LIMIT) Integer limit) {

  PageRequest page() {
    return PageRequest.of(cursor, limit);
  }
}
