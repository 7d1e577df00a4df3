/**
 * What is kept, on this machine alone: {@code storage.local}, one key per record, each in an envelope that names its
 * schema. Only the background uses this package, so that all writes pass through one place. With a lock, all that can name
 * a person, a provider or a site is sealed.
 */
package org.access524.extension.store;
