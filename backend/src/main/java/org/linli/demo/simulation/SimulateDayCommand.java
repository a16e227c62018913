package org.linli.demo.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.demo.Habits;
import org.linli.demo.day.DayTotals;
import org.linli.demo.day.Refused;

/**
 * {@code simulate-day}: plays a day in a hall of a demo that runs somewhere, by its API alone.
 * Needs no database, so it runs beside any server; where there is no demo, there are no accounts to
 * play with, and it says so. Exit code 0 after a whole day.
 */
public final class SimulateDayCommand {
  /** The application's argument that asks for it. */
  public static final String NAME = "simulate-day";

  private static final String USAGE =
      """
      simulate-day --url=http://localhost:8080 [--hall=<id>] [--speed=60] [--seed=1] [--visitors=80] [--minutes=480]
      在演示系统的大厅里模拟一天。Plays a day in a hall of a running demonstration.""";
  private static final Map<String, String> DEFAULTS =
      Map.of("speed", "60", "seed", "1", "visitors", "80", "minutes", "480", "hall", "");
  private static final int MINUTE = 60;
  private static final long PERIOD_MILLIS = 5_000;
  private final PrintStream out;

  public SimulateDayCommand(PrintStream out) {
    this.out = out;
  }

  /**
   * @return exit code: 0 done, 1 could not be played, 2 asked for wrongly
   */
  public int run(List<String> arguments) {
    try {
      return play(options(arguments));
    } catch (IllegalArgumentException e) {
      out.println(USAGE);
      return 2;
    } catch (Refused | DayCast.NobodyThere e) {
      out.println("这里没有可以模拟的演示大厅。There is no demonstration to play in: " + e.getMessage());
      return 1;
    } catch (UncheckedIOException e) {
      out.println("连不上服务器。" + e.getMessage());
      return 1;
    }
  }

  private static Map<String, String> options(List<String> arguments) {
    var options = new HashMap<>(DEFAULTS);
    for (var argument : arguments) {
      var parts = argument.replaceFirst("^--", "").split("=", 2);
      var known = parts.length == 2 && (DEFAULTS.containsKey(parts[0]) || "url".equals(parts[0]));
      if (!known && !NAME.equals(argument)) {
        throw new IllegalArgumentException(argument);
      }
      if (known) {
        options.put(parts[0], parts[1]);
      }
    }
    if (!options.containsKey("url")) {
      throw new IllegalArgumentException("url");
    }
    return options;
  }

  private int play(Map<String, String> options) {
    var node = URI.create(options.get("url"));
    var wish =
        new StartSimulation(
            number(options, "speed", 1, 600),
            number(options, "seed", 0, 999_999_999),
            number(options, "visitors", 1, 400),
            number(options, "minutes", 10, 600));
    var hall = options.get("hall");
    var hallId =
        hall.isEmpty()
            ? ApiCaller.nobody(node).get("/halls?limit=1").at("/items/0/id").asText()
            : hall;
    var simulation =
        new Simulation(
            node,
            UUID.fromString(hallId),
            wish,
            Habits.read(new ObjectMapper()),
            Clock.systemUTC());
    var watch = watch(simulation);
    try {
      tell(simulation.play());
    } finally {
      watch.interrupt();
    }
    return 0;
  }

  private static int number(Map<String, String> options, String name, int least, int most) {
    var number = Integer.parseInt(options.get(name));
    if (number < least || number > most) {
      throw new IllegalArgumentException(name);
    }
    return number;
  }

  /** Says every few seconds how far the day has come. */
  private Thread watch(Simulation simulation) {
    var thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  Thread.sleep(PERIOD_MILLIS);
                  tell(simulation.totals());
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "progress");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void tell(DayTotals t) {
    out.printf(
        "第 %d 分钟 minute: 来了 arrived %d · 在等 waiting %d · 办好 served %d · 过号 no-shows %d · 放弃 gave up %d%n",
        t.second() / MINUTE, t.arrived(), t.waiting(), t.served(), t.noShows(), t.abandoned());
  }
}
