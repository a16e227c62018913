package org.linli.demo.simulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What day to play.
 *
 * @param speed how many times as fast as a real day
 * @param seed the same one gives the same day
 * @param visitors how many people come
 * @param minutes from opening until the last one has come
 */
public record StartSimulation(
    @Min(1) @Max(600) int speed,
    @Min(0) @Max(999_999_999) int seed,
    @Min(1) @Max(400) int visitors,
    @Min(10) @Max(600) int minutes) {}
