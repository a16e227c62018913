package org.linli.shared.openapi;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Shows every body by the overlay's example of its record; an operation may name a more telling one
 * of the same record in {@code x-example}. A page's example is made of its item's.
 */
final class Examples {
  private static final String PAGE = "Page";

  private final Components components;
  private final Set<String> shown = new HashSet<>();

  Examples(Components components) {
    this.components = components;
  }

  void show(Operation operation) {
    var chosen = (String) ApiContract.take(operation, "x-example");
    if (operation.getRequestBody() != null) {
      Answers.json(operation.getRequestBody().getContent()).ifPresent(body -> show(body, null));
    }
    Answers.good(operation)
        .forEach(answer -> Answers.json(answer.getContent()).ifPresent(body -> show(body, chosen)));
  }

  /** What only went into a page's example is not published by itself. */
  void finish() {
    var unused = new HashSet<>(components.getExamples().keySet());
    unused.removeAll(shown);
    unused.forEach(components::removeExample);
  }

  private void show(MediaType body, String chosen) {
    var schema = Answers.name(body.getSchema());
    var name = chosen == null ? schema : chosen;
    if (name != null && isKnown(name)) {
      shown.add(name);
      body.addExample(name, OASFactory.createExample().ref("#/components/examples/" + name));
    }
  }

  private boolean isKnown(String name) {
    var examples = components.getExamples();
    if (!examples.containsKey(name) && name.startsWith(PAGE)) {
      var item = examples.get(name.substring(PAGE.length()));
      if (item != null) {
        var page = new LinkedHashMap<String, Object>();
        page.put("items", List.of(item.getValue()));
        page.put("nextCursor", "MDE5YzQxZTg");
        components.addExample(name, OASFactory.createExample().summary("One page").value(page));
      }
    }
    return components.getExamples().containsKey(name);
  }
}
