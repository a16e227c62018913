package org.linli.servicewindow.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.linli.shared.csv.CsvTable;
import org.linli.shared.http.CallerLanguage;

/** The figures of ratings as one table, a row for each service, window and day. */
@ApplicationScoped
class RatingTable {
  private static final double PERCENT = 100;
  private final CallerLanguage language;

  RatingTable(CallerLanguage language) {
    this.language = language;
  }

  String of(RatingFigures figures) {
    var words = language.words(RatingTable.class);
    var headings = new ArrayList<Object>();
    for (var name : List.of("by", "name", "finished", "rated", "share", "content")) {
      headings.add(words.getString("column." + name));
    }
    Arrays.stream(RatingLevel.values())
        .forEach(level -> headings.add(words.getString("level." + level)));
    var table = CsvTable.headed(headings.toArray());
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
        .byDay()
        .forEach(d -> row(table, words.getString("day"), d.businessDate(), d.measures()));
    return table.text();
  }

  private static void row(CsvTable table, String kind, Object name, RatingMeasures m) {
    var cells = new ArrayList<Object>();
    cells.addAll(Arrays.asList(kind, name, m.finished(), m.rated()));
    cells.add(percent(m.ratedBps()));
    cells.add(percent(m.contentBps()));
    for (var i = 0; i < RatingLevel.values().length; i++) {
      cells.add(m.levels() == null ? null : m.levels().get(i).count());
    }
    table.row(cells.toArray());
  }

  private static String orDiscreet(String name, ResourceBundle words) {
    return name == null ? words.getString("discreet") : name;
  }

  private static String percent(Integer bps) {
    return CsvTable.tenths(bps, PERCENT);
  }
}
