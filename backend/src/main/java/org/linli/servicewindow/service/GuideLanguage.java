package org.linli.servicewindow.service;

/** The languages a guide is kept in. */
public enum GuideLanguage {
  ZH,
  EN
}
