package org.linli.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.linli.org.OrgService;
import org.linli.org.UnitType;

/** Jiulong's tree: a committee over seven neighbourhoods and villages, Hewan among them in full. */
@ApplicationScoped
class DemoTree {
  private static final List<String> DIGITS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
  private static final List<String> OTHERS =
      List.of("山后村", "石桥村", "龙井村", "平寨居委会", "新华居委会", "云盘居委会");
  private static final int PARTY_GROUPS = 4;
  private static final int RESIDENT_GROUPS = 17;

  private final OrgService org;

  DemoTree(OrgService org) {
    this.org = org;
  }

  /**
   * What posts stand at.
   *
   * @param branches of all neighbourhoods and villages, Hewan's first
   * @param partyGroups Hewan's
   * @param residentGroups Hewan's
   */
  record Jiulong(
      UUID committee,
      UUID hewan,
      UUID centre,
      List<UUID> branches,
      List<UUID> partyGroups,
      List<UUID> residentGroups) {}

  Jiulong make() {
    var jiulong = org.createRoot(UnitType.COMMITTEE, "九龙社区党委");
    var hewan = unit(jiulong, UnitType.COMMUNITY, "河湾居委会");
    var centre = unit(hewan, UnitType.SERVICE_CENTRE, "河湾便民服务中心");
    var branch = unit(hewan, UnitType.PARTY_BRANCH, "河湾党支部");
    var partyGroups = groups(branch, UnitType.PARTY_GROUP, PARTY_GROUPS, "第%s党小组");
    var residentGroups = groups(hewan, UnitType.RESIDENT_GROUP, RESIDENT_GROUPS, "第%s居民组");
    var branches =
        IntStream.rangeClosed(0, OTHERS.size())
            .mapToObj(i -> i == 0 ? branch : neighbour(jiulong, OTHERS.get(i - 1)))
            .toList();
    return new Jiulong(jiulong, hewan, centre, branches, partyGroups, residentGroups);
  }

  /** A neighbourhood or village, of which only its branch is shown. */
  private UUID neighbour(UUID jiulong, String name) {
    var community = unit(jiulong, UnitType.COMMUNITY, name);
    return unit(community, UnitType.PARTY_BRANCH, name.replaceFirst("(居委会|村)$", "党支部"));
  }

  private List<UUID> groups(UUID parent, UnitType type, int howMany, String name) {
    return IntStream.rangeClosed(1, howMany)
        .mapToObj(number -> unit(parent, type, name.formatted(inWords(number))))
        .toList();
  }

  private UUID unit(UUID parent, UnitType type, String name) {
    return org.createOfOld(parent, type, name, Set.of(parent)).id();
  }

  /** From 1 to 19, as groups are numbered. */
  static String inWords(int number) {
    return number <= DIGITS.size()
        ? DIGITS.get(number - 1)
        : "十" + DIGITS.get(number - DIGITS.size() - 1);
  }
}
