(function (root) {})(this, [[[1]], {a: 3}, {}]);
