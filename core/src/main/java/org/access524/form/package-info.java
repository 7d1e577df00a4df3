/** What a form asks: {@link org.access524.form.FormField} in, {@link org.access524.form.FieldMeaning} out. */
package org.access524.form;
