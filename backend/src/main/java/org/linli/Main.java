package org.linli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.linli.account.FirstAdministratorCommand;
import org.linli.demo.simulation.SimulateDayCommand;
import org.linli.shared.http.AddressCheck;

/** Starts the server; or, asked for by an argument, runs one command and ends. */
@QuarkusMain
public final class Main {
  Main() {}

  public static void main(String... args) {
    if (List.of(args).contains(SimulateDayCommand.NAME)) {
      // A client of a server that runs elsewhere: it must not start another one.
      System.exit(new SimulateDayCommand(System.out).run(List.of(args)));
    }
    System.setProperty(AddressCheck.OWN_CHECK_OFF, "true");
    if (List.of(args).contains(FirstAdministratorCommand.NAME)) {
      // A command beside a running server must not want its port, do its timers' work, or wait for
      // requests.
      System.setProperty("quarkus.http.host-enabled", "false");
      System.setProperty("quarkus.scheduler.enabled", "false");
      System.setProperty("quarkus.shutdown.timeout", "0s");
      Quarkus.run(FirstAdministratorCommand.class, args);
    } else {
      Quarkus.run(args);
    }
  }
}
