document.documentElement.style.filter = "invert(1)";
