package org.linli.demo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Invented people: common surnames of the place with common given names, the same for the same
 * seed, and none twice.
 */
final class DemoNames {
  private static final List<String> SURNAMES =
      List.of(
          "韦", "龙", "石", "罗", "岑", "卢", "蒙", "潘", "安", "余", "冉", "邹", "袁", "蒋", "田", "申", "尚", "伍",
          "简", "柏");
  private static final List<String> GIVEN_NAMES =
      List.of(
          "国安", "秀英", "明学", "德荣", "兴平", "光美", "正华", "仕琴", "启发", "天祥", "玉珍", "朝阳", "开云", "廷芬", "世勇",
          "家碧", "永芳", "忠信", "登贵", "艳梅");
  private final Random random;
  private final Set<String> given = new LinkedHashSet<>();

  DemoNames(long seed) {
    random = new Random(seed);
  }

  String next() {
    String name;
    do {
      name = any(SURNAMES) + any(GIVEN_NAMES);
    } while (!given.add(name));
    return name;
  }

  private String any(List<String> all) {
    return any(all, random);
  }

  private static String any(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** For families, in which many are called alike. */
  static String surname(Random random) {
    return any(SURNAMES, random);
  }

  static String given(Random random) {
    var name = any(GIVEN_NAMES, random);
    // Half of them mixed from two, or ten thousand people would share four hundred names.
    return random.nextBoolean()
        ? name
        : name.substring(0, 1) + any(GIVEN_NAMES, random).substring(1);
  }
}
