package org.linli.resident;

/** Whether somebody is away, and whether they are registered elsewhere. */
public record MarkResident(boolean away, boolean floating) {}
