package org.linli.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.linli.servicewindow.hall.HallText;
import org.linli.servicewindow.service.Guide;
import org.linli.shared.database.Translated;

/**
 * The content of {@code demo/hewan.json}.
 *
 * @param windows the eight service windows, in order
 * @param services each offered at one or two windows, by label
 */
record Hewan(Hall hall, List<DemoWindow> windows, List<DemoService> services) {
  private static final String FILE = "/demo/hewan.json";

  /** The hall's words and phone. */
  record Hall(HallText zh, HallText en, String phone) {
    Translated<HallText> texts() {
      return new Translated<>(zh, en);
    }
  }

  /** One window; {@code prefix} is what its services' numbers begin with. */
  record DemoWindow(String label, boolean discreet, String prefix, String zh, String en) {}

  /** One service; {@code minutes} is how long it usually takes. */
  record DemoService(
      List<String> windows, String prefix, boolean discreet, int minutes, Guide zh, Guide en) {}

  static Hewan read(ObjectMapper json) {
    try (var file = Hewan.class.getResourceAsStream(FILE)) {
      return json.readValue(file, Hewan.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
