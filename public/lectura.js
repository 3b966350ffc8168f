try {
  const form = document.currentScript.parentElement;
  const kept = new URLSearchParams(localStorage.lectura);
  for (const field of form.elements) if (kept.has(field.name)) field.checked = kept.get(field.name) === field.value;
  form.onchange = () => (localStorage.lectura = new URLSearchParams(new FormData(form)));
} catch {}
