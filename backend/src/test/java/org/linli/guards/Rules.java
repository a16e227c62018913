package org.linli.guards;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linli.testing.Staff;

/** Of every operation: who may call it, and a request that succeeds. One list per room. */
final class Rules {
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /**
   * One line of the table.
   *
   * @param request made fresh each time; told who will send it, null for callers without an account
   */
  record Rule(Access access, BiFunction<Stage, Staff, Draft> request) {}

  static Rules ofAllRooms() {
    var rules = new Rules();
    AccountRules.add(rules);
    OrgRules.add(rules);
    MemberRules.add(rules);
    ResidentRules.add(rules);
    ResidentSheetRules.add(rules);
    MemberSheetRules.add(rules);
    HallRules.add(rules);
    TicketRules.add(rules);
    FiguresRules.add(rules);
    EstimateRules.add(rules);
    RatingRules.add(rules);
    DeviceRules.add(rules);
    return rules;
  }

  void rule(String operation, Access access, Function<Stage, Draft> request) {
    ruleForSelf(operation, access, (stage, self) -> request.apply(stage));
  }

  void ruleForSelf(String operation, Access access, BiFunction<Stage, Staff, Draft> request) {
    if (rules.put(operation, new Rule(access, request)) != null) {
      throw new IllegalArgumentException(operation + " is there twice");
    }
  }

  Set<String> operations() {
    return rules.keySet();
  }

  Rule of(Operations.Operation operation) {
    return rules.get(operation.name());
  }
}
