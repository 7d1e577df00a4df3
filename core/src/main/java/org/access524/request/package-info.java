/**
 * What happened to a request, what is due, and what to do next. State is a pure function of the recorded events and of
 * today, which is an argument.
 */
package org.access524.request;
