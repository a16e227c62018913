package org.linli.servicewindow.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.linli.shared.csv.CsvTable;
import org.linli.shared.http.CallerLanguage;

/** The figures as one table, a row for each service, window, hour and day, in minutes. */
@ApplicationScoped
class FiguresTable {
  private static final int COLUMNS = 16;
  private static final double MINUTE = 60;
  private static final double PERCENT = 100;
  private final CallerLanguage language;

  FiguresTable(CallerLanguage language) {
    this.language = language;
  }

  String of(FiguresView figures) {
    var words = language.words(FiguresTable.class);
    var table =
        CsvTable.headed(
            IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(i -> words.getString("column." + i))
                .toArray());
    row(table, words.getString("total"), figures.from() + " – " + figures.to(), figures.total());
    figures
        .byService()
        .forEach(
            s ->
                row(
                    table,
                    words.getString("service"),
                    orDiscreet(s.serviceName(), words),
                    s.measures()));
    figures
        .byWindow()
        .forEach(
            w ->
                row(
                    table,
                    words.getString("window"),
                    orDiscreet(w.windowLabel(), words),
                    w.measures()));
    figures
        .byHour()
        .forEach(
            h -> row(table, words.getString("hour"), "%02d:00".formatted(h.hour()), h.measures()));
    figures
        .byDay()
        .forEach(d -> row(table, words.getString("day"), d.businessDate(), d.measures()));
    return table.text();
  }

  private static void row(CsvTable table, String kind, Object name, Measures m) {
    table.row(
        kind,
        name,
        m.visits(),
        m.finished(),
        minutes(m.waitAverageSeconds()),
        minutes(m.waitP50Seconds()),
        minutes(m.waitP90Seconds()),
        minutes(m.serviceAverageSeconds()),
        minutes(m.serviceP50Seconds()),
        minutes(m.serviceP90Seconds()),
        percent(m.noShowBps()),
        m.abandoned(),
        percent(m.abandonedBps()),
        m.expired(),
        m.recalls(),
        m.outOfOrderCalls());
  }

  private static String orDiscreet(String name, ResourceBundle words) {
    return name == null ? words.getString("discreet") : name;
  }

  private static String minutes(Integer seconds) {
    return CsvTable.tenths(seconds, MINUTE);
  }

  private static String percent(Integer bps) {
    return CsvTable.tenths(bps, PERCENT);
  }
}
